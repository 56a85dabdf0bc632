/** Local models that score comments with ONNX Runtime. */
module dev.galley.moderation.onnx {
    requires static transitive org.jspecify;
    requires transitive dev.galley.moderation;
    requires com.microsoft.onnxruntime;

    exports dev.galley.moderation.onnx;
}

/** The JSON form of articles, feeds and comments. */
module dev.galley.json {
    requires transitive dev.galley.core;
    requires transitive tools.jackson.core;
    requires static transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.galley.json;

    provides dev.galley.lossless.LosslessCodec with
            dev.galley.json.LosslessForms;
    provides tools.jackson.databind.JacksonModule with
            dev.galley.json.GalleyModule;
}

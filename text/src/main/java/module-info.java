/** Term matching, patterns, near-duplicates and a classifier for text; useful without the rest of Galley. */
// A qualified export names a module that is compiled after this one, so the compiler cannot see it yet.
@SuppressWarnings("module")
module dev.galley.text {
    requires static transitive org.jspecify;

    exports dev.galley.text;
    exports dev.galley.text.classifier;
    exports dev.galley.text.internal to
            dev.galley.moderation;
}

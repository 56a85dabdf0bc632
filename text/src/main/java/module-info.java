/** Term matching, patterns, near-duplicates and a classifier for text; useful without the rest of Galley. */
module dev.galley.text {
    requires static transitive org.jspecify;

    exports dev.galley.text;
    exports dev.galley.text.classifier;
}

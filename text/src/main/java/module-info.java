/** Term matching, patterns, near-duplicates and a classifier for text; useful without the rest of Galley. */
// A qualified export names a module that is compiled after this one, so the compiler cannot see it yet.
@SuppressWarnings("module")
module dev.galley.text {
    requires static transitive org.jspecify;
    // Needed to compile only: the jar contains a private copy, because RE2/J is not a module and jlink refuses it.
    requires static re2j;

    exports dev.galley.text;
    exports dev.galley.text.classifier;
    exports dev.galley.text.internal to
            dev.galley.moderation;
}

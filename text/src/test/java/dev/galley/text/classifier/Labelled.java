package dev.galley.text.classifier;

/** A text and what a person said of it. */
record Labelled(String text, Label label) {}

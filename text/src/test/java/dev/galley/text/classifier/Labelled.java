package dev.galley.text.classifier;

/** A text and the label that a person gave it. */
record Labelled(String text, Label label) {}

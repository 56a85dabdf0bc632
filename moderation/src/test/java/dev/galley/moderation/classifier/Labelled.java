package dev.galley.moderation.classifier;

/** A text and what a person said of it. */
record Labelled(String text, Label label) {}

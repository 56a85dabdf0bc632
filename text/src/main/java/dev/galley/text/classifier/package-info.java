/**
 * A classifier of short texts that learns from people's decisions, here and without a network: {@link
 * dev.galley.text.classifier.ClassifierTrainer} learns and unlearns, {@link
 * dev.galley.text.classifier.TextClassifier} scores.
 */
@NullMarked
package dev.galley.text.classifier;

import org.jspecify.annotations.NullMarked;

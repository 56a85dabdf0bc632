/**
 * A classifier of short texts that learns from people's decisions, here and without a network: {@link
 * dev.galley.moderation.classifier.ClassifierTrainer} learns and unlearns, {@link
 * dev.galley.moderation.classifier.TextClassifier} scores.
 */
@NullMarked
package dev.galley.moderation.classifier;

import org.jspecify.annotations.NullMarked;

/**
 * A trainable classifier for short texts that works locally. {@link dev.galley.moderation.classifier.ClassifierTrainer}
 * learns from people's decisions, {@link dev.galley.moderation.classifier.TextClassifier} scores texts.
 */
@NullMarked
package dev.galley.moderation.classifier;

import org.jspecify.annotations.NullMarked;

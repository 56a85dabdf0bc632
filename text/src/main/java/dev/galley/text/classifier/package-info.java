/**
 * A trainable classifier for short texts that works locally. {@link dev.galley.text.classifier.ClassifierTrainer}
 * learns from people's decisions, {@link dev.galley.text.classifier.TextClassifier} scores texts.
 */
@NullMarked
package dev.galley.text.classifier;

import org.jspecify.annotations.NullMarked;

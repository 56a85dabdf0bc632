/** Local models in the ONNX format that score comments, such as models of toxicity. */
@NullMarked
package dev.galley.moderation.onnx;

import org.jspecify.annotations.NullMarked;

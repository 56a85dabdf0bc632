/** {@code galley show}: an overview of a document. */
@NullMarked
package dev.galley.cli.show;

import org.jspecify.annotations.NullMarked;

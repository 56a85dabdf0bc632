/** {@code galley validate}: checks documents and reports the findings as text, JSON, SARIF or HTML. */
@NullMarked
package dev.galley.cli.validate;

import org.jspecify.annotations.NullMarked;

/** The rules on articles, one file each, and the table of their severities. Not for users. */
@NullMarked
package dev.galley.validation.rule;

import org.jspecify.annotations.NullMarked;

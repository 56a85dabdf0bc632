package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.List;

/** An attribute that an element may have, and what its value must look like. */
record AttributeRule(Name name, boolean required, List<Syntax> syntaxes) {}

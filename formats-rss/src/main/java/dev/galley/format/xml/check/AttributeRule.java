package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.List;

/** An attribute that an element may have, and the syntaxes that its value must follow. */
record AttributeRule(Name name, boolean required, List<Syntax> syntaxes) {}

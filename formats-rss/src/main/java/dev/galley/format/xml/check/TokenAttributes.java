package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import javax.xml.stream.XMLStreamReader;

/** The attributes of the start tag at which a tokenizer is. */
final class TokenAttributes extends Attributes {
    private final XMLStreamReader tokens;
    private final Scope<Name> scope;

    TokenAttributes(XMLStreamReader tokens, Scope<Name> scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    @Override
    public int count() {
        return tokens.getAttributeCount();
    }

    @Override
    public String written(int index) {
        return tokens.getAttributeLocalName(index);
    }

    @Override
    public Name name(int index) {
        return scope.attribute(written(index));
    }

    @Override
    public String value(int index) {
        return tokens.getAttributeValue(index);
    }

    @Override
    public boolean isDeclared(String prefix) {
        return scope.isDeclared(prefix);
    }
}

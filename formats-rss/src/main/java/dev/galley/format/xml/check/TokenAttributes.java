package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.token.XmlTokens;

/** The attributes of the start tag at which a tokenizer is. */
final class TokenAttributes extends Attributes {
    private final XmlTokens tokens;
    private final Scope<Name> scope;

    TokenAttributes(XmlTokens tokens, Scope<Name> scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    @Override
    public int count() {
        return tokens.attributeCount();
    }

    @Override
    public String written(int index) {
        return tokens.attributeName(index);
    }

    @Override
    public Name name(int index) {
        return scope.attribute(written(index));
    }

    @Override
    public String value(int index) {
        return tokens.attributeValue(index);
    }

    @Override
    public boolean isDeclared(String prefix) {
        return scope.isDeclared(prefix);
    }
}

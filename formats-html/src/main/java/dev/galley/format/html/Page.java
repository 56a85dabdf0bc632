package dev.galley.format.html;

import dev.galley.model.Article;

/** A page that has been read. */
public record Page(Article article, boolean thread) {}

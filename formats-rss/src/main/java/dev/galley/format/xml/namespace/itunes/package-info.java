/** Podcasts (Apple Podcasts, A Podcaster's Guide to RSS). */
@NullMarked
package dev.galley.format.xml.namespace.itunes;

import org.jspecify.annotations.NullMarked;

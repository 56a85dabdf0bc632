/** Reads comments, policies and classifiers from files, for the commands that moderate. */
@NullMarked
package dev.galley.cli.comments;

import org.jspecify.annotations.NullMarked;

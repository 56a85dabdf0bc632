/** What the writers of all XML formats share: output, namespaces, addresses, links, people, extensions. Not meant for users. */
@NullMarked
package dev.galley.format.xml.write;

import org.jspecify.annotations.NullMarked;

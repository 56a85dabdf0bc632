/**
 * Auto-configuration of Galley in a Spring Boot application, from the properties {@code galley.*} ({@link
 * dev.galley.spring.boot.GalleyProperties}). Each bean is created only if the application has none of its type.
 */
@NullMarked
package dev.galley.spring.boot;

import org.jspecify.annotations.NullMarked;

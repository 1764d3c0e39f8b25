/** JSON Schema 2020-12 for the files that people write, made of the rubrics and held to the readers by tests. */
@NullMarked
package dev.readiness.author.schema;

import org.jspecify.annotations.NullMarked;

/**
 * JSON Schema 2020-12 for the files that people write, made of the rubrics and held to the readers by tests.
 *
 * <p>Begin with {@link dev.readiness.author.schema.SubmissionSchema SubmissionSchema}. All types are immutable and
 * safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.author.schema;

import org.jspecify.annotations.NullMarked;

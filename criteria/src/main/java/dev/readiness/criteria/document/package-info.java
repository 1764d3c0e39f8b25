/**
 * Texts and files before anything is known of their meaning: trees of nodes that know their line and column, from
 * YAML and JSON alike.
 *
 * <p>Begin with {@link dev.readiness.criteria.document.Part Part}, one submission's text from memory. The rest is for
 * whoever has other kinds of files read ({@link dev.readiness.criteria.document.DocumentReader DocumentReader}).
 * Nodes, documents and parts are immutable and safe to share between threads; whatever collects or goes forward
 * ({@code Parts}, {@code Fields}) belongs to one thread.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.document;

import org.jspecify.annotations.NullMarked;

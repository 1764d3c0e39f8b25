package dev.readiness.criteria.document;

/**
 * A file that could be parsed.
 *
 * @param source its text
 * @param root its outermost value
 */
public record Document(Source source, Node root) {}

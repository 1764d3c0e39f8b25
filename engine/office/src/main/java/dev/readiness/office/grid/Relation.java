package dev.readiness.office.grid;

/**
 * A reference from one part of a package to another.
 *
 * @param type the last word of the address that stands for the kind of part
 * @param part the part's name
 */
record Relation(String type, String part) {}

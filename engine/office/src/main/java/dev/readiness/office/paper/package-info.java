/** Word documents on A4 with the margins and styles of official documents: text, tables, charts. */
@NullMarked
package dev.readiness.office.paper;

import org.jspecify.annotations.NullMarked;

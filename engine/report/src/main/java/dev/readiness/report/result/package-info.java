/** An assessment as one list of results, which every format that lists results shares. */
@NullMarked
package dev.readiness.report.result;

import org.jspecify.annotations.NullMarked;

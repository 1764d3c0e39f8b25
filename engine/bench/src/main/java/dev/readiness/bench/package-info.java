/** Benchmarks: what each step costs, beside the floors and other engines. */
@NullMarked
package dev.readiness.bench;

import org.jspecify.annotations.NullMarked;

/** A tool of the build: makes ordinary classes of the lambdas in the packaged command, which then starts sooner. */
@NullMarked
package dev.readiness.linker;

import org.jspecify.annotations.NullMarked;

/** The rule test kit: cases in YAML, one sentence each, that prove the rules of a rubric. */
@NullMarked
package dev.readiness.author.cases;

import org.jspecify.annotations.NullMarked;

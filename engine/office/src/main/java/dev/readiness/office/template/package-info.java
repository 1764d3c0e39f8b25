/** What is handed out to be filled in: workbooks, and YAML for who prefers it. */
@NullMarked
package dev.readiness.office.template;

import org.jspecify.annotations.NullMarked;

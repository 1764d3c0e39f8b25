package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.util.Optional;

/**
 * Something that rules of the rubric's own conclude from what was judged: that the whole is held down, that something
 * holds which a grade asks for, or a remark beside the verdict.
 *
 * @param name what the rules know it by
 * @param says what it means that it holds
 * @param cite where in the source it stands
 * @param cap what the whole is held to where it holds; empty for what only grades ask for, and for a remark
 */
public record RuledLine(String name, Text says, String cite, Optional<Cap> cap) {}

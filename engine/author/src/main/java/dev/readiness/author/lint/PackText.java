package dev.readiness.author.lint;

import dev.readiness.criteria.text.Lang;

/**
 * A text for people, where it stands.
 *
 * @param key under which it stands
 * @param words the mapping that holds {@code zh} and {@code en}
 */
record PackText(String key, Entry words) {

    /** How many characters a screen or a form has room for, in each language. */
    enum Size {
        NAME(24, 80),
        TITLE(40, 130),
        SENTENCES(120, 360);

        private final int chinese;
        private final int english;

        Size(int chinese, int english) {
            this.chinese = chinese;
            this.english = english;
        }

        int chinese() {
            return chinese;
        }

        int english() {
            return english;
        }
    }

    Size size() {
        return switch (key) {
            case "title", "unit" -> Size.NAME;
            case "rubric.title", "documentTitle" -> Size.TITLE;
            default -> Size.SENTENCES;
        };
    }

    boolean isIn(Lang lang) {
        return words.find(lang.code()).isPresent();
    }

    /** Whether it is a unit of measure, such as % or km. */
    boolean isUnit() {
        return key.equals("unit");
    }
}

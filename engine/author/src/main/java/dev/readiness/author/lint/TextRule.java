package dev.readiness.author.lint;

import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import java.util.List;
import java.util.regex.Pattern;

/** Texts for people: in both languages, each in its own, and short enough to be read. */
enum TextRule implements LintRule {
    /** One finding for each language, where the first text lacks it: a rubric may be in one language throughout. */
    TEXT_LACKS_LANGUAGE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Lang lang : Lang.values()) {
                List<PackText> lacking =
                        pack.files().texts().filter(text -> !text.isIn(lang)).toList();
                lacking.stream()
                        .limit(1)
                        .forEach(first -> findings.at(
                                first.words().source(), first.words().node().location(), lang.code(), lacking.size()));
            }
        }

        @Override
        public Severity severityWhereShipped() {
            return Severity.ERROR;
        }
    },
    TEXT_NOT_CHINESE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files()
                    .texts()
                    .filter(text -> text.isIn(Lang.ZH) && !text.isUnit())
                    .filter(text -> !HAN.matcher(text.words().text("zh")).find())
                    .forEach(
                            text -> findings.at(text.words(), "zh", text.words().text("zh")));
        }

        @Override
        public Severity severityWhereShipped() {
            return Severity.ERROR;
        }
    },
    TEXT_NOT_ENGLISH {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files()
                    .texts()
                    .filter(text -> HAN.matcher(DOCUMENT_NUMBER
                                    .matcher(text.words().text("en"))
                                    .replaceAll(""))
                            .find())
                    .forEach(
                            text -> findings.at(text.words(), "en", text.words().text("en")));
        }

        @Override
        public Severity severityWhereShipped() {
            return Severity.ERROR;
        }
    },
    TEXT_TOO_LONG {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files().texts().forEach(text -> {
                tooLong(text, "zh", text.size().chinese(), findings);
                tooLong(text, "en", text.size().english(), findings);
            });
        }

        private void tooLong(PackText text, String lang, int limit, Findings findings) {
            String words = text.words().text(lang);
            int length = words.codePointCount(0, words.length());
            if (length > limit) {
                findings.at(text.words(), lang, length, limit);
            }
        }
    };

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{IsHan}+〔\\d{4}〕\\d+号");
}

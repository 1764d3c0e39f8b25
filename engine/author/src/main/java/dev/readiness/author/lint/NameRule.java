package dev.readiness.author.lint;

import dev.readiness.criteria.rubric.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ids and titles by which things are found. */
enum NameRule implements LintRule {
    ID_FORM {
        @Override
        public void check(LintedPack pack, Findings findings) {
            PackFiles files = pack.files();
            malformed(files.indicators(), "id", findings);
            malformed(files.units(), "unit", findings);
        }

        private void malformed(List<Entry> entries, String key, Findings findings) {
            entries.stream()
                    .filter(entry -> !entry.text(key).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                    .forEach(entry -> findings.at(entry, key, entry.text(key)));
        }
    },
    DUPLICATE_ID {
        @Override
        public void check(LintedPack pack, Findings findings) {
            findings.twice(pack.files().units(), "unit");
        }
    },
    DUPLICATE_TITLE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            PackFiles files = pack.files();
            twice(files.dimensions(), findings);
            files.dimensions().forEach(dimension -> twice(dimension.children("items"), findings));
            twice(files.indicators(), findings);
            twice(files.units(), findings);
            twice(files.stages(), findings);
        }

        private void twice(List<Entry> entries, Findings findings) {
            for (String lang : List.of("zh", "en")) {
                Map<String, Entry> seen = new HashMap<>();
                for (Entry entry : entries) {
                    Optional<Entry> title = entry.child("title");
                    String words = title.map(both -> both.text(lang)).orElse("");
                    Entry first = words.isEmpty() ? null : seen.putIfAbsent(words, entry);
                    if (first != null) {
                        findings.at(title.orElse(entry), lang, words, first.place("title"));
                    }
                }
            }
        }
    },
    /** A title is a key of the submission: anything but words invites typing mistakes. */
    TITLE_HARD_TO_TYPE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Entry indicator : pack.files().indicators()) {
                indicator
                        .child("title")
                        .filter(title -> title.find("zh").isPresent())
                        .filter(title -> !title.text("zh").matches("[\\p{IsHan}a-zA-Z0-9]+"))
                        .ifPresent(title -> findings.at(title, "zh", title.text("zh")));
            }
        }
    },
    INDICATOR_UNREACHABLE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Indicator indicator : pack.rubric().indicators()) {
                for (String key : List.of(indicator.id(), indicator.title().zh())) {
                    pack.rubric()
                            .indicator(key)
                            .filter(found -> !found.equals(indicator))
                            .ifPresent(found -> findings.at(pack.files().of(indicator), "id", key, found.id()));
                }
            }
        }
    };
}

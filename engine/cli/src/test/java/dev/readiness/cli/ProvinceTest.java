package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From a green run over a province of generated counties, whatever one of them does to its file: the run is not green
 * without that county being named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // one province for all deeds, each of which is undone
class ProvinceTest {
    private static final int COUNTIES = 25;
    private static final int TRIES = Integer.getInteger("readiness.province", 1);

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final long seed = Long.getLong("readiness.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** What a county does to its own file. */
    enum Deed {
        DELETE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTY {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        TRUNCATE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                int kept = province.random.nextInt(bytes.length);
                Files.write(file, java.util.Arrays.copyOf(bytes, kept));
            }
        },
        RENAME {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                List<String> names =
                        List.of("other.yml", "submission.txt", "submission.yaml.bak", ".x/submission.yaml");
                Path other = file.resolveSibling(names.get(province.random.nextInt(names.size())));
                Files.createDirectories(other.getParent());
                Files.move(file, other);
            }
        },
        REPLACE_BY_TEXT {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                List<String> texts =
                        List.of("x", "\0\0\0", "[1, 2]", "- a: 1\n", "note: moved\n", "tasks: neimenggu-2023\n");
                Files.writeString(file, texts.get(province.random.nextInt(texts.size())));
            }
        },
        REPLACE_BY_LINK {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Path neighbour = province.file(province.random.nextInt(COUNTIES));
                Path outside = Files.copy(file, province.folder.resolve("outside.yaml"));
                List<Path> targets = List.of(neighbour, outside, Path.of("nowhere"), file.getParent());
                Files.delete(file);
                Files.createSymbolicLink(file, targets.get(province.random.nextInt(targets.size())));
            }
        },
        PIPE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.delete(file);
                try {
                    new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        },
        DUPLICATE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.copy(file, file.resolveSibling("again.yaml"));
            }
        },
        CHANGE_REGION {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                String taken = file.getParent().endsWith("007") ? "第8县" : "第7县";
                String other = province.random.nextBoolean() ? taken : "第777县";
                Files.writeString(file, Files.readString(file).replaceAll("第[0-9]+县", other));
            }
        },
        CHANGE_RUBRIC {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.writeString(file, """
                        rubric: longting-2022
                        region: %s
                        asOf: 2022-12-01
                        indicators:
                        """.formatted(province.region(file)));
            }
        },
        REPLACE_BY_ARCHIVE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                byte[] text = Files.readAllBytes(file);
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                    zip.putNextEntry(new ZipEntry("submission.yaml"));
                    zip.write(text);
                }
            }
        },
        REPLACE_BY_BLANK {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                List<String> texts = List.of("\uFEFF", "   \n\t\n", "# 无\n", "---\n---\n", "\u3000\n");
                Files.writeString(file, texts.get(province.random.nextInt(texts.size())));
            }
        },
        REPLACE_BY_FOLDER {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        },
        ENCODE_OTHERWISE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                String text = Files.readString(file);
                boolean wide = province.random.nextBoolean();
                Files.write(file, text.getBytes(wide ? StandardCharsets.UTF_16LE : Charset.forName("GB18030")));
            }
        },
        UPPER_CASE_ENDING {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.move(file, file.resolveSibling("SUBMISSION.YAML"));
            }
        },
        TWO_IN_ONE {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                String text = Files.readString(file);
                boolean same = province.random.nextBoolean();
                String other = text.replaceAll("第[0-9]+县", "第777县");
                Files.writeString(file, (same ? text : other) + "---\n" + (same ? text : other.replace("777", "778")));
            }
        },
        FORBID_TO_READ {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                boolean forbidden = file.toFile().setReadable(false, false) && !Files.isReadable(file);
                if (!forbidden) { // for root nothing is
                    Files.delete(file);
                }
            }
        },
        OWN_CONFIGURATION {
            @Override
            void to(ProvinceTest province, Path file) throws IOException {
                Files.writeString(
                        file.resolveSibling(province.random.nextBoolean() ? "readiness.yml" : "readiness.yaml"),
                        province.random.nextBoolean() ? "gates: {veto-tripped: off}\n" : "gates: {all: off}\n");
                Files.writeString(file, Files.readString(file).replace("群众满意度: 85", "群众满意度: 70"));
            }
        };

        abstract void to(ProvinceTest province, Path file) throws IOException;
    }

    @BeforeAll
    void make_a_green_province(@TempDir Path made) throws IOException {
        folder = made;
        StringBuilder list = new StringBuilder("regions:\n");
        for (int i = 0; i < COUNTIES; i++) {
            write(i);
            list.append("  - {region: 第").append(i).append("县}\n");
        }
        Files.writeString(folder.resolve("regions.yml"), list);
        assertThat(check("-f", "json:" + folder.resolve("last.json")).code()).isZero();
    }

    private Path file(int county) {
        return folder.resolve("data/%03d/submission.yaml".formatted(county));
    }

    private String region(Path file) {
        return "第" + Integer.parseInt(file.getParent().getFileName().toString()) + "县";
    }

    private void write(int county) {
        try {
            Path file = file(county);
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    rubric: neimenggu-2023
                    region: 第%d县
                    asOf: 2023-12-01
                    indicators:
                      群众满意度: 85
                      党政领导严格落实食品安全职责: 是
                      重大及以上食品安全事故: 无
                      引发严重社会影响的食品事件: 无
                    """.formatted(county));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Said check(String... more) {
        List<String> words =
                new ArrayList<>(List.of("check", folder.resolve("data").toString()));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void no_deed_of_a_county_leaves_the_run_green_without_naming_it(Deed deed) throws IOException {
        String baseline = folder.resolve("last.json").toString();
        String regions = folder.resolve("regions.yml").toString();
        for (int i = 0; i < TRIES; i++) {
            int county = random.nextInt(COUNTIES);
            Path file = file(county);
            deed.to(this, file);
            try {
                hold(deed, county, baseline, regions);
            } finally {
                restore(county);
            }
        }
    }

    private void hold(Deed deed, int county, String baseline, String regions) {
        Path file = file(county);
        for (String[] options : new String[][] {
            {"--baseline", baseline},
            {"--regions", regions},
            {"--baseline", baseline, "--regions", regions},
            {"--regions", regions, "-f", "json"}
        }) {
            Said said = check(options);
            String what = deed + " of county " + county + " with " + List.of(options) + ", seed " + seed + "\n";
            assertThat(said.code() != 0 || said.out().contains(region(file)))
                    .as(what)
                    .isTrue();
            if (said.code() != 0) {
                assertThat(said.out() + said.err())
                        .as(what)
                        .containsAnyOf(region(file), "data/%03d/".formatted(county));
            }
        }
    }

    private void restore(int county) throws IOException {
        Path place = file(county).getParent();
        try (Stream<Path> left = Files.walk(place)) {
            for (Path path : left.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(folder.resolve("outside.yaml"));
        write(county);
    }
}

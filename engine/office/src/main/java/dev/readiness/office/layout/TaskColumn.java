package dev.readiness.office.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a task table (分工表), in order; each is also known by the words that people write above it. */
public enum TaskColumn {
    /** The clause: its number, or as the source numbers it. */
    CLAUSE("clause", "小项", "小项编号", "编号", "序号"),
    /** How the source numbers it; empty where that is the number. It will do where there is no other column. */
    LABEL("label", "原文编号"),
    /** The item that the clause belongs to; not read. */
    ITEM("item", "大项", "项目"),
    /** What the clause asks for; not read. */
    ASKS("asks", "要求", "内容", "工作任务"),
    /** The units that lead, parted by 、 or line breaks, as all units are; empty where nobody leads. */
    LEAD("lead", "牵头单位", "牵头部门", "主责单位"),
    /** The units that answer side by side, where nobody leads. */
    UNITS("units", "责任单位", "责任部门"),
    /** The units that support those. */
    SUPPORT("support", "配合单位", "配合部门", "协同单位", "参与单位"),
    /** When, in words. */
    TIME("time", "时间要求", "时间安排"),
    /** The last day. */
    DEADLINE("deadline", "时限", "完成时限", "截止日期", "截止时间", "完成时间");

    private final String id;
    private final List<String> words;

    TaskColumn(String id, String... words) {
        this.id = id;
        this.words = List.of(words);
    }

    /** The name in the hidden row of names. */
    public String id() {
        return id;
    }

    /** The column that {@code header} stands above. */
    public static Optional<TaskColumn> of(String header) {
        String plain = header.replaceAll("[\\s\\p{Z}]+", "").replaceAll("[（(].*[)）]$", "");
        return Arrays.stream(values())
                .filter(column -> column.id.equalsIgnoreCase(plain) || column.words.contains(plain))
                .findFirst();
    }
}

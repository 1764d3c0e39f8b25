package dev.readiness.samples;

import java.util.ArrayList;
import java.util.List;

/** The pages that a class of tests has open in the browser of all. */
final class Tabs implements AutoCloseable {
    private final Browser browser;
    private final List<Tab> open = new ArrayList<>();

    Tabs(Browser browser) {
        this.browser = browser;
    }

    Tab open() {
        Tab tab = browser.open();
        open.add(tab);
        return tab;
    }

    @Override
    public void close() {
        open.forEach(Tab::close);
        open.clear();
    }
}

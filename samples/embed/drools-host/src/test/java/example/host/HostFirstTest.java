package example.host;

import org.junit.jupiter.api.BeforeAll;

class HostFirstTest extends Together {
    @BeforeAll
    static void the_host_comes_first() {
        runTheHost();
        assess();
    }
}

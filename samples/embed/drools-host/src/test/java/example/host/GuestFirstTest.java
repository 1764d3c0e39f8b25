package example.host;

import org.junit.jupiter.api.BeforeAll;

class GuestFirstTest extends Together {
    @BeforeAll
    static void the_guest_comes_first() {
        assess();
    }
}

package dev.readiness.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a process left behind.
 *
 * @param code its exit code
 * @param outBytes its standard output
 * @param errBytes its standard error
 */
record Ran(int code, byte[] outBytes, byte[] errBytes) {

    String out() {
        return new String(outBytes, StandardCharsets.UTF_8);
    }

    String err() {
        return new String(errBytes, StandardCharsets.UTF_8);
    }

    String out(Charset charset) {
        return new String(outBytes, charset);
    }

    String err(Charset charset) {
        return new String(errBytes, charset);
    }
}

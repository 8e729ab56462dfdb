package id.petapam.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.petapam.text.Words;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Where a command speaks. With JSON, standard output gets exactly one object and nothing else; sentences for people go
 * to standard error then.
 */
public final class Terminal {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final boolean json;

    public Terminal(PrintStream out, PrintStream err, Words words, boolean json) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.json = json;
    }

    Words words() {
        return words;
    }

    PrintStream out() {
        return out;
    }

    /** The answer of a command: as data where JSON was asked for, else as lines. */
    void answer(Map<String, ?> data, List<String> lines) {
        if (json) {
            out.println(text(data));
        } else {
            lines.forEach(out::println);
        }
        out.flush();
    }

    /** Something to know besides the answer. */
    void note(String sentence) {
        err.println(sentence);
        err.flush();
    }

    /** Why there is no answer. */
    void failure(int code, String sentence) {
        err.println(sentence);
        err.flush();
        if (json) {
            out.println(text(Map.of("error", Map.of("exit", code, "message", sentence))));
            out.flush();
        }
    }

    private static String text(Map<String, ?> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }
}

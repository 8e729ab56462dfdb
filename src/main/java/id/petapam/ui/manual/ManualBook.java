package id.petapam.ui.manual;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** All chapters, in the order of their file names ({@code 01-mulai.md} ...). */
public final class ManualBook {

    private final List<Chapter> chapters;

    private ManualBook(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    /**
     * Reads the chapters of a folder.
     *
     * @throws Problem if there are none
     */
    public static ManualBook read(Path folder) {
        Parser parser = Parser.builder().build();
        try (Stream<Path> files = Files.list(folder)) {
            List<Chapter> chapters = files.filter(
                            file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .map(file -> chapter(parser, file))
                    .toList();
            if (chapters.isEmpty()) {
                throw Problem.of("manual.missing", folder.toString());
            }
            return new ManualBook(chapters);
        } catch (IOException e) {
            throw new Problem(Phrase.of("manual.missing", folder.toString()), e);
        }
    }

    private static Chapter chapter(Parser parser, Path file) {
        try {
            String text = Files.readString(file);
            Node document = parser.parse(text);
            return new Chapter(file, title(document, file), text, document);
        } catch (IOException e) {
            throw new Problem(Phrase.of("manual.missing", file.toString()), e);
        }
    }

    private static String title(Node document, Path file) {
        StringBuilder title = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (title.isEmpty()) {
                    visitChildren(heading);
                }
            }

            @Override
            public void visit(Text text) {
                if (text.getParent() instanceof Heading) {
                    title.append(text.getLiteral());
                }
            }
        });
        return title.isEmpty() ? file.getFileName().toString() : title.toString();
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** The chapters in which all of these words occur; all for no words. */
    List<Chapter> about(String asked) {
        List<String> words =
                Stream.of(asked.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        return chapters.stream().filter(chapter -> chapter.mentions(words)).toList();
    }
}

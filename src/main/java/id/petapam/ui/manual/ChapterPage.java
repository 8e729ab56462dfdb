package id.petapam.ui.manual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Sets a chapter on a page: headings, paragraphs, lists and pictures. What else Markdown knows is shown as plain text. */
final class ChapterPage {

    private static final double WIDTH = 720;

    private final Path folder;

    /** @param folder that names of pictures are relative to */
    ChapterPage(Path folder) {
        this.folder = folder;
    }

    VBox set(Node document) {
        VBox page = new VBox(10);
        page.getStyleClass().add("manual-page");
        blocks(document, page);
        return page;
    }

    private void blocks(Node parent, VBox into) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                TextFlow flow = flow(heading);
                flow.getStyleClass().add("manual-h" + Math.min(3, heading.getLevel()));
                into.getChildren().add(flow);
            } else if (block instanceof Paragraph && block.getFirstChild() instanceof org.commonmark.node.Image image) {
                into.getChildren().add(picture(image));
            } else if (block instanceof Paragraph) {
                into.getChildren().add(flow(block));
            } else if (block instanceof BulletList) {
                items(block, into, 0);
            } else if (block instanceof OrderedList list) {
                items(block, into, list.getMarkerStartNumber());
            } else {
                blocks(block, into);
            }
        }
    }

    /** @param first number of the first item; 0 for dots */
    private void items(Node list, VBox into, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label mark = new Label(first == 0 ? "•" : number++ + ".");
            mark.getStyleClass().add("manual-mark");
            VBox content = new VBox(6);
            HBox.setHgrow(content, Priority.ALWAYS);
            blocks(item, content);
            into.getChildren().add(new HBox(6, mark, content));
        }
    }

    private TextFlow flow(Node block) {
        TextFlow flow = new TextFlow();
        flow.setMaxWidth(WIDTH);
        block.accept(new Inline(flow));
        return flow;
    }

    private javafx.scene.Node picture(org.commonmark.node.Image named) {
        Path file = folder.resolve(named.getDestination()).normalize();
        if (!file.startsWith(folder)) {
            return new Label(named.getDestination());
        }
        try (InputStream in = Files.newInputStream(file)) {
            ImageView view = new ImageView(new Image(in));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(Math.min(WIDTH, view.getImage().getWidth()));
            VBox framed = new VBox(view);
            framed.getStyleClass().add("manual-picture");
            framed.setMaxWidth(WIDTH + 2);
            framed.setAccessibleText(named.getTitle());
            return framed;
        } catch (IOException e) {
            // A manual without one of its pictures is still a manual.
            return new Label(named.getDestination());
        }
    }

    /** The words of one paragraph. */
    private static final class Inline extends AbstractVisitor {

        private final TextFlow flow;
        private String style = "manual-text";

        Inline(TextFlow flow) {
            this.flow = flow;
        }

        private void add(String words, String styleClass) {
            Text text = new Text(words);
            text.getStyleClass().add(styleClass);
            flow.getChildren().add(text);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), style);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), "manual-key");
        }

        @Override
        public void visit(SoftLineBreak softBreak) {
            add(" ", style);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            inside(strong, "manual-strong");
        }

        @Override
        public void visit(Emphasis emphasis) {
            inside(emphasis, "manual-emphasis");
        }

        private void inside(Node node, String inner) {
            String outer = style;
            style = inner;
            visitChildren(node);
            style = outer;
        }
    }
}

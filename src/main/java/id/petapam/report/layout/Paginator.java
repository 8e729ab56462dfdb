package id.petapam.report.layout;

import id.petapam.report.page.Block;
import id.petapam.report.page.Document;
import id.petapam.report.page.PageSize;
import id.petapam.report.page.Running;
import id.petapam.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a document into pages, each with the classification above and below and its number of how many. */
public final class Paginator {

    private static final double RUNNING_SIZE = 7;
    private static final double LABEL_SIZE = 10;

    private final Typeface typeface;
    private final TextFlow texts;

    public Paginator(Typeface typeface) {
        this.typeface = typeface;
        this.texts = new TextFlow(typeface);
    }

    /** All pages of the document, in order. */
    public List<LaidPage> paginate(Document document) {
        List<List<Mark>> marks = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Optional<String>> bookmarks = new ArrayList<>();
        for (Section section : document.sections()) {
            boolean first = true;
            for (List<Mark> page : flow(section)) {
                marks.add(page);
                sections.add(section);
                bookmarks.add(first ? Optional.of(section.bookmark()) : Optional.empty());
                first = false;
            }
        }
        List<LaidPage> pages = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Section section = sections.get(i);
            List<Mark> all = new ArrayList<>(marks.get(i));
            addRunning(section.size(), section.running(), i + 1, marks.size(), all);
            pages.add(new LaidPage(section.size(), bookmarks.get(i), all));
        }
        return pages;
    }

    private List<List<Mark>> flow(Section section) {
        PageTurner pages = new PageTurner(section.size());
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!pages.isFresh()) {
                pages.need(Math.min(keptTogether(blocks, i, pages), pages.bodyHeight()));
            }
            if (blocks.get(i) instanceof Block.Figure figure) {
                place(figure, blocks.subList(i + 1, blocks.size()), pages);
            } else {
                place(blocks.get(i), pages);
            }
        }
        return pages.pages();
    }

    private void place(Block block, PageTurner pages) {
        if (block instanceof Block.Text text) {
            texts.place(text, pages);
        } else if (block instanceof Block.Gap gap) {
            if (!pages.isFresh()) {
                pages.down(Math.min(gap.height() * PageTurner.PT, Math.max(0, pages.left())));
            }
        } else if (block instanceof Block.Fields fields) {
            texts.place(fields, pages);
        } else if (block instanceof Block.Letterhead head) {
            texts.place(head, pages);
        } else if (block instanceof Block.Signature signature) {
            texts.place(signature, pages);
        } else if (block instanceof Block.Table table) {
            new TableFlow(typeface, table, pages).place();
        }
    }

    private void place(Block.Figure figure, List<Block> after, PageTurner pages) {
        double least = figure.leastHeight() * PageTurner.PT;
        pages.need(least);
        double shared = pages.left() - height(after, pages) - 1;
        double height = shared >= least ? shared : pages.left();
        pages.add(new Mark.Picture(pages.x(), pages.y(), pages.width(), height, figure.drawing()));
        pages.down(height);
    }

    /** Height of blocks one below the other; those that are as high as they can be do not fit anywhere. */
    private double height(List<Block> blocks, PageTurner pages) {
        double height = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                height += texts.height(text, pages.width());
            } else if (block instanceof Block.Gap gap) {
                height += gap.height() * PageTurner.PT;
            } else if (block instanceof Block.Table table) {
                height += new TableFlow(typeface, table, pages).height();
            } else {
                return Double.POSITIVE_INFINITY;
            }
        }
        return height;
    }

    /** Room that a block needs with those it must not be torn from. */
    private double keptTogether(List<Block> blocks, int from, PageTurner pages) {
        double height = 0;
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text text && text.style().keptWithNext()) {
                height += texts.height(text, pages.width());
            } else if (block instanceof Block.Gap gap && i > from) {
                height += gap.height() * PageTurner.PT;
            } else {
                return height
                        + (block instanceof Block.Table table ? new TableFlow(typeface, table, pages).beginning() : 0);
            }
        }
        return height;
    }

    private void addRunning(PageSize size, Running running, int page, int count, List<Mark> marks) {
        double width = size.width() * PageTurner.PT;
        double height = size.height() * PageTurner.PT;
        double side = PageSize.SIDE * PageTurner.PT;
        String label = typeface.printable(running.label());
        double labelX = (width - typeface.width(label, true, LABEL_SIZE)) / 2;
        marks.add(new Mark.Words(labelX, 8 * PageTurner.PT + LABEL_SIZE / 2, label, true, LABEL_SIZE));
        marks.add(new Mark.Words(labelX, height - 6.5 * PageTurner.PT, label, true, LABEL_SIZE));
        double line = height - 11.5 * PageTurner.PT;
        marks.add(new Mark.Stroke(side, line, width - side, line, 0.3, 0.5));
        String number = typeface.printable(
                running.pageOfPages().replace("{0}", String.valueOf(page)).replace("{1}", String.valueOf(count)));
        double base = height - 8.2 * PageTurner.PT;
        marks.add(new Mark.Words(
                width - side - typeface.width(number, false, RUNNING_SIZE), base, number, false, RUNNING_SIZE));
        double room = labelX - side - 6;
        String foot = new LineBreaker(typeface)
                .lines(running.foot(), false, RUNNING_SIZE, room)
                .get(0);
        marks.add(new Mark.Words(side, base, foot, false, RUNNING_SIZE));
    }
}

package id.petapam.report.layout;

import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets everything that is not a table: paragraphs, fields, letterhead, signature. */
final class TextFlow {

    /** Distance of lines in shares of the type size. */
    static final double LEADING = 1.3;
    /** Where the baseline stands below the top of a line, in shares of the type size. */
    static final double ASCENT = 1.0;

    private static final double SIGNATURE_WIDTH = 88 * PageTurner.PT;
    private static final double ROOM_TO_SIGN = 18 * PageTurner.PT;

    private final Typeface typeface;
    private final LineBreaker breaker;

    TextFlow(Typeface typeface) {
        this.typeface = typeface;
        this.breaker = new LineBreaker(typeface);
    }

    /** Height of a paragraph in points. */
    double height(Block.Text text, double width) {
        return lines(text.text(), text.style(), width).size() * lineHeight(text.style());
    }

    void place(Block.Text text, PageTurner pages) {
        for (String line : lines(text.text(), text.style(), pages.width())) {
            pages.need(lineHeight(text.style()));
            line(pages, line, text.style(), text.align(), pages.x(), pages.width());
        }
    }

    void place(Block.Fields fields, PageTurner pages) {
        place(fields.fields(), fields.labelWidth() * PageTurner.PT, TextStyle.BODY, pages.x(), pages.width(), pages);
    }

    void place(Block.Letterhead head, PageTurner pages) {
        double top = pages.y();
        double officeWidth = widest(head.office(), TextStyle.STRONG);
        for (String line : head.office()) {
            line(pages, line, TextStyle.STRONG, Align.CENTER, pages.x(), officeWidth);
        }
        double under = pages.y() + 1.5;
        pages.add(new Mark.Stroke(pages.x(), under, pages.x() + officeWidth, under, 0.8, 0));
        double officeEnd = under + 4;
        pages.down(top - pages.y());
        double orderWidth = Math.min(96 * PageTurner.PT, pages.width() - officeWidth - 20);
        place(
                head.order(),
                24 * PageTurner.PT,
                TextStyle.BODY,
                pages.x() + pages.width() - orderWidth,
                orderWidth,
                pages);
        pages.down(Math.max(0, officeEnd - pages.y()));
    }

    void place(Block.Signature signature, PageTurner pages) {
        int lines = signature.issued().size() + signature.signatory().size() + 2;
        pages.need(lines * lineHeight(TextStyle.BODY) + ROOM_TO_SIGN + 10);
        double x = pages.x() + pages.width() - SIGNATURE_WIDTH;
        place(signature.issued(), 30 * PageTurner.PT, TextStyle.BODY, x, SIGNATURE_WIDTH, pages);
        pages.down(2);
        pages.add(new Mark.Stroke(x, pages.y(), x + SIGNATURE_WIDTH, pages.y(), 0.5, 0));
        pages.down(2);
        for (String line : lines(signature.office(), TextStyle.STRONG, SIGNATURE_WIDTH)) {
            line(pages, line, TextStyle.STRONG, Align.CENTER, x, SIGNATURE_WIDTH);
        }
        pages.down(ROOM_TO_SIGN);
        for (String line : signature.signatory()) {
            line(pages, line, TextStyle.BODY, Align.CENTER, x, SIGNATURE_WIDTH);
        }
    }

    private void place(
            List<Block.Field> fields, double labelWidth, TextStyle style, double x, double width, PageTurner pages) {
        for (Block.Field field : fields) {
            List<String> lines = lines(field.value(), style, width - labelWidth - 7);
            pages.need(lineHeight(style) * lines.size());
            boolean colon = !field.label().isEmpty();
            boolean alone = colon && field.value().isEmpty();
            if (alone) {
                for (String line : lines(field.label(), style, width)) {
                    line(pages, line, style, Align.LEFT, x, width);
                }
                continue;
            }
            if (colon) {
                words(pages, field.label(), style, x);
                words(pages, ":", style, x + labelWidth);
            }
            for (String line : lines) {
                line(pages, line, style, Align.LEFT, x + labelWidth + 7, width - labelWidth - 7);
            }
        }
    }

    private List<String> lines(String text, TextStyle style, double width) {
        return breaker.lines(text, style.bold(), style.size(), width);
    }

    private double widest(List<String> texts, TextStyle style) {
        double widest = 0;
        for (String text : new ArrayList<>(texts)) {
            widest = Math.max(widest, typeface.width(typeface.printable(text), style.bold(), style.size()));
        }
        return widest + 2;
    }

    private void line(PageTurner pages, String text, TextStyle style, Align align, double x, double width) {
        double room = width - typeface.width(text, style.bold(), style.size());
        double indent = align == Align.LEFT ? 0 : align == Align.RIGHT ? room : room / 2;
        words(pages, text, style, x + indent);
        pages.down(lineHeight(style));
    }

    private void words(PageTurner pages, String text, TextStyle style, double x) {
        double baseline = pages.y() + style.size() * ASCENT;
        pages.add(new Mark.Words(x, baseline, typeface.printable(text), style.bold(), style.size()));
    }

    private static double lineHeight(TextStyle style) {
        return style.size() * LEADING;
    }
}

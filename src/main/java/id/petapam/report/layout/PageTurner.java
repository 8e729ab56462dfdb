package id.petapam.report.layout;

import id.petapam.report.page.PageSize;
import java.util.ArrayList;
import java.util.List;

/** The page that is being filled, from top to bottom, and those that are full. */
final class PageTurner {

    static final double PT = 72 / 25.4;

    private final PageSize size;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    PageTurner(PageSize size) {
        this.size = size;
        turn();
    }

    void turn() {
        pages.add(new ArrayList<>());
        y = top();
    }

    /** Turns the page if less than so many points are left; never turns an empty page. */
    void need(double height) {
        if (left() < height && !isFresh()) {
            turn();
        }
    }

    boolean isFresh() {
        return y <= top();
    }

    double y() {
        return y;
    }

    void down(double height) {
        y += height;
    }

    double left() {
        return bottom() - y;
    }

    double x() {
        return PageSize.SIDE * PT;
    }

    double width() {
        return size.bodyWidth() * PT;
    }

    double bodyHeight() {
        return bottom() - top();
    }

    void add(Mark mark) {
        pages.get(pages.size() - 1).add(mark);
    }

    List<List<Mark>> pages() {
        return pages;
    }

    private double top() {
        return PageSize.TOP * PT;
    }

    private double bottom() {
        return (size.height() - PageSize.TOP) * PT;
    }
}

package id.petapam.ui.shell;

import id.petapam.model.Classification;

/** What the PDF is to be: who may see it, and the paper. */
public record PdfOrder(Classification classification, Paper paper) {

    /** Paper that offices have. */
    public enum Paper {
        /** 215 × 330 mm, as orders are printed. */
        F4,
        A4
    }
}

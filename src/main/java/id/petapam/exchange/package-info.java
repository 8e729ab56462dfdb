/**
 * Files from and to elsewhere: lists of stations and people (CSV, XLSX), templates, the shipped rule book. Reads by
 * content, never by the file's ending; a doubtful row is a value ({@code RowIssue}), a doubtful file a
 * {@link id.petapam.model.Problem}. Changes no plan.
 */
package id.petapam.exchange;

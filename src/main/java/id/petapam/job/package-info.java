/** Work off the screen thread: a job, its progress, its cancellation. Knows no toolkit. */
package id.petapam.job;
